# How the program is started: sourced by run.sh and by the installed command. They say in $run which folder holds the
# program's fonts and ahead-of-time caches, in $options and $program how Java is started and what it starts.
# Runs on bash 3.2 (macOS) too.

# In a locale of ASCII alone, Java cannot name a file in any other script.
utf8_locale() {
    local locale
    [ "$(uname)" = Linux ] || return 0
    case $(locale charmap 2>/dev/null) in
        '' | ANSI_X3.4-1968 | US-ASCII)
            for locale in C.UTF-8 C.utf8 en_US.UTF-8; do
                if [ "$(LC_ALL=$locale locale charmap 2>/dev/null)" = UTF-8 ]; then export LC_ALL=$locale; break; fi
            done
            ;;
    esac
}

has_library() {
    local folder
    for folder in /usr/lib /usr/lib64 /lib /lib64 /usr/local/lib /usr/lib/*-linux-gnu* /lib/*-linux-gnu*; do
        [ -e "$folder/$1" ] && return 0
    done
    { ldconfig -p || /sbin/ldconfig -p; } 2>/dev/null | grep -qF "$1"
}

# The program's own fonts, beside the system's: for fontconfig, and for JavaFX and Java where there is none. A font
# configuration of Java's own can only name folders in ASCII.
own_fonts() {
    export FONTCONFIG_FILE=${FONTCONFIG_FILE:-$run/fonts/fonts.conf}
    options+=(-Dprism.fontdir="$run/fonts")
    if [ "$(uname)" = Linux ] && ! has_library libfontconfig.so.1; then
        case $run in *[!\ -~]*) ;; *) options+=(-Dsun.awt.fontconfig="$run/fonts/fontconfig.properties") ;; esac
    fi
}

# Whether these words of the command line open the window, if there is a display.
opens_window() {
    case ${1:-} in --help | --version) return 1 ;; '' | --*) return 0 ;; *) [ "$#" = 1 ] && [ -f "$1" ] ;; esac
}

# Which cache fits these words.
cache_kind() {
    if [ "${1:-} ${2:-}" = "bench start" ] || { opens_window "$@" && [ -n "${DISPLAY:-}" ]; }; then echo window; else echo commands; fi
}

# Starts Java $1 with the words that follow, from the cache for them, or for all. A cache only fits the very same options,
# jars and modules; Java itself leaves one alone that does not.
start() {
    local java=$1 cache terminal=false
    shift
    # ND4J leaves the number of threads of products alone: one, since the last bits of a product may hang on it.
    export ND4J_SKIP_BLAS_THREADS=true
    for cache in "$run/aot-$(cache_kind "$@")" "$run/aot"; do
        if [ -f "$cache" ]; then options=(-XX:AOTCache="$cache" -Xlog:disable "${options[@]}"); break; fi
    done
    if [ -t 2 ]; then terminal=true; fi
    exec "$java" -Dganscope.terminal="$terminal" "${options[@]}" "${program[@]}" "$@"
}
