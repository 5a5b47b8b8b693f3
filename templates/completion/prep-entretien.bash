# Complétion de prep-entretien pour bash.
_prep_entretien() {
  local ligne courant=${COMP_WORDS[COMP_CWORD]} fichiers=
  COMPREPLY=()
  [ "$courant" = '=' ] && courant=
  while IFS= read -r ligne; do
    if [ "$ligne" = ':fichiers' ]; then fichiers=oui; else COMPREPLY+=("${ligne%%$'\t'*}"); fi
  done < <(prep-entretien completion candidats -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [ -n "$fichiers" ]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r ligne; do COMPREPLY+=("$ligne"); done < <(compgen -f -- "$courant")
  fi
}
complete -F _prep_entretien prep-entretien
