# Completes what is typed to rup in fish. Printed by `rup completion fish`.
#
# What can stand at the cursor is asked of rup itself, which knows its commands and reads the ids in the file. Its
# answer is typed and shown, never evaluated.
function __rup_complete
    set -l words
    # From version 4 on, fish can give the words with their variables expanded.
    if commandline -x >/dev/null 2>&1
        set words (commandline -xpc)
    else
        set words (commandline -opc)
    end
    set -l word (commandline -ct)
    set -l answer ($words[1] __complete words $words[2..-1] "$word" </dev/null 2>/dev/null)
    if test "$answer[1]" = :files
        # Those that fish would offer a command it does not know.
        complete -C "'' $word"
    else
        string join -- \n $answer
    end
end
complete -c rup -f -a '(__rup_complete)'
