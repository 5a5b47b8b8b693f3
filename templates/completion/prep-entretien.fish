# Complétion de prep-entretien pour fish.
function __prep_entretien_candidats
    set -l mots (commandline -opc) (commandline -ct)
    for ligne in (prep-entretien completion candidats -- $mots[2..-1] 2>/dev/null)
        if test "$ligne" = ':fichiers'
            __fish_complete_path (commandline -ct)
        else
            echo $ligne
        end
    end
end
complete -c prep-entretien -f -a '(__prep_entretien_candidats)'
