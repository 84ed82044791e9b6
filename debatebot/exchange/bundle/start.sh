#!/bin/sh
# Starts debatebot from this folder: sh start.sh [what you would type after 'debatebot']
# The first start sets it up; no network and no administrator are needed. See README.txt.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 2
fits='import sys; sys.exit(sys.version_info[:2] != (@MAJOR@, @MINOR@))'
seen=''
for python in "${DEBATEBOT_PYTHON:-}" python@MAJOR@.@MINOR@ python3 python; do
    if [ -n "$python" ] && command -v "$python" >/dev/null 2>&1; then
        if "$python" -c "$fits" >/dev/null 2>&1; then
            exec "$python" "$here/set_up.py" "$@"
        fi
        seen="$seen $("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null)"
    fi
done
seen=$(printf '%s\n' $seen | sort -u | tr '\n' ' ')
{
    echo "This folder was made for Python @MAJOR@.@MINOR@, and there is none here. Found: ${seen:-no Python at all}"
    echo 'If one is installed elsewhere, name it: DEBATEBOT_PYTHON=/path/to/python sh start.sh'
    echo 'Or make the folder again with a Python that is here: debatebot bundle DIR'
} >&2
exit 2
