#compdef prep-entretien
# Complétion de prep-entretien pour zsh.
_prep_entretien() {
  local ligne fichiers
  local -a candidats
  while IFS= read -r ligne; do
    if [[ $ligne == ':fichiers' ]]; then
      fichiers=oui
    elif [[ $ligne == *$'\t'* ]]; then
      candidats+=("${ligne%%$'\t'*}:${ligne#*$'\t'}")
    else
      candidats+=("$ligne")
    fi
  done < <(prep-entretien completion candidats -- "${(@)words[2,CURRENT]}" 2>/dev/null)
  (( $#candidats )) && _describe -V 'prep-entretien' candidats
  [[ -n $fichiers ]] && _files
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _prep_entretien prep-entretien
