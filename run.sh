#!/usr/bin/env bash
# Builds GanScope when its sources are newer than the build, and starts it: ./run.sh [COMMAND] [OPTION ...]
# Works from any directory; relative paths in the options are the caller's. Runs on bash 3.2 (macOS) too.
set -u
unset CDPATH # else cd may go elsewhere, and say so on standard output

say() { printf 'GanScope: %s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

# The folder of this script, symbolic links followed.
here() {
    local script=${BASH_SOURCE[0]} link
    while [ -L "$script" ]; do
        link=$(readlink "$script")
        case $link in /*) script=$link ;; *) script=$(dirname -- "$script")/$link ;; esac
    done
    cd -- "$(dirname -- "$script")" && pwd -P
}

home=$(here) || exit 1
run=$home/target/run
least=25

# Java separates the folders of its path by colons, without a way to write one.
case $home in *:*) fail "its folder must have no colon in its path, but is $home; move or rename it" ;; esac
if [ -z "${HOME:-}" ]; then unset HOME; HOME=$(echo ~); export HOME; fi

. "$home/src/main/start/start.sh"
utf8_locale

# ------------------------------------------------------------------------------------------------ the machine

# The major version of the JDK in folder $1, or nothing if it is none.
jdk_version() {
    local line version=
    [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
    if [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in JAVA_VERSION=*) version=${line#*\"} ;; esac
        done <"$1/release"
    else
        version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\).*/\1/p' | head -n 1)
    fi
    version=${version%%[!0-9]*}
    printf '%s' "$version"
}

# The JDK to use: JAVA_HOME or the one on the PATH if new enough, else among the usual folders the lowest that is.
find_jdk() {
    local folder version best= best_version= on_path
    on_path=$(command -v java 2>/dev/null) || on_path=
    while [ -n "$on_path" ] && [ -L "$on_path" ]; do
        folder=$(readlink "$on_path")
        case $folder in /*) on_path=$folder ;; *) on_path=$(dirname -- "$on_path")/$folder ;; esac
    done
    for folder in "${JAVA_HOME:-}" "${on_path%/bin/java}"; do
        version=$(jdk_version "$folder")
        if [ -n "$version" ] && [ "$version" -ge "$least" ]; then printf '%s' "$folder"; return; fi
    done
    for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/*jdk* /opt/jdk/* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/.local/share/mise/installs/java/* "$HOME"/.m2/jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/.jdks/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        version=$(jdk_version "$folder")
        if [ -n "$version" ] && [ "$version" -ge "$least" ] && [ "$version" -lt "${best_version:-9999}" ]; then
            best=$folder best_version=$version
        fi
    done
    printf '%s' "$best"
}

find_maven() {
    local file
    for file in "$(command -v mvn 2>/dev/null)" "${MAVEN_HOME:-/nowhere}/bin/mvn" "${M2_HOME:-/nowhere}/bin/mvn" \
        "$HOME"/.sdkman/candidates/maven/current/bin/mvn /opt/homebrew/bin/mvn /usr/local/bin/mvn \
        /usr/share/maven/bin/mvn /opt/maven/bin/mvn /opt/apache-maven*/bin/mvn; do
        if [ -n "$file" ] && [ -x "$file" ]; then printf '%s' "$file"; return; fi
    done
}

# How to install something here: the command for Debian's package $1, Fedora's $2, Arch's $3, Homebrew's $4.
install_command() {
    if [ "$(uname)" = Darwin ]; then printf 'brew install %s' "$4"
    elif command -v apt-get >/dev/null; then printf 'sudo apt-get install %s' "$1"
    elif command -v dnf >/dev/null; then printf 'sudo dnf install %s' "$2"
    elif command -v pacman >/dev/null; then printf 'sudo pacman -S %s' "$3"
    else printf 'install the package %s' "$1"; fi
}

jdk_command() {
    local arch
    if [ "$(uname)" = Darwin ]; then printf 'brew install openjdk@%s' "$least"
    elif command -v apt-cache >/dev/null && [ -n "$(apt-cache search --names-only "^openjdk-$least-jdk\$" 2>/dev/null)" ]; then
        printf 'sudo apt-get install openjdk-%s-jdk' "$least"
    elif command -v dnf >/dev/null; then printf 'sudo dnf install java-%s-openjdk-devel' "$least"
    else
        case $(uname -m) in aarch64 | arm64) arch=aarch64 ;; *) arch=x64 ;; esac
        printf 'mkdir -p ~/.jdks && curl -L %s/%s/ga/linux/%s/jdk/hotspot/normal/eclipse | tar xz -C ~/.jdks' \
            https://api.adoptium.net/v3/binary/latest "$least" "$arch"
    fi
}

# ------------------------------------------------------------------------------------------------ the build

# Whether the build is there, newer than the sources, and every library that it names still exists.
is_built() {
    local jar newer
    [ -f "$run/built" ] && [ -f "$home/target/classes/ganscope/app/Main.class" ] || return 1
    newer=$(find "$home/pom.xml" "$home/src/main" "$home/assets" -newer "$run/built" 2>/dev/null | head -n 1)
    [ -z "$newer" ] || return 1
    [ -s "$run/module.path" ] && [ -s "$run/class.path" ] || return 1
    grep -qsF "[$run/fonts]" "$run/fonts/fonts.conf" || return 1
    local IFS=:
    for jar in $(cat "$run/module.path") $(cat "$run/class.path"); do
        [ -z "$jar" ] || [ -e "$jar" ] || return 1
    done
}

# Whether process $1 lives and has the words $2 in its command line.
is_running() {
    [ -n "$1" ] || return 1
    if [ -r "/proc/$1/cmdline" ]; then tr '\0' ' ' <"/proc/$1/cmdline" | grep -qF -- "$2"
    else ps -p "$1" -o command= 2>/dev/null | grep -qF -- "$2"; fi
}

# Ends the Maven of process $1, and returns when it has ended.
end_maven() {
    local tries=0
    while is_running "$1" "$home/pom.xml"; do
        if [ "$tries" -lt 50 ]; then kill "$1" 2>/dev/null; else kill -9 "$1" 2>/dev/null; fi
        tries=$((tries + 1))
        sleep 0.2
    done
}

# Runs Maven with its output in a log, and says on a terminal how it goes. Maven ends with this script, however that ends.
maven() {
    local log=$run/build.log pid watch seconds=0
    JAVA_HOME=$jdk "$mvn" -B -f "$home/pom.xml" -Dspotless.check.skip=true process-classes >"$log" 2>&1 </dev/null &
    pid=$!
    echo "$pid" >"$run/lock/maven"
    (
        trap '' INT HUP
        while kill -0 $$ && kill -0 "$pid"; do sleep 0.5; done
        kill -0 $$ || end_maven "$pid"
    ) >/dev/null 2>&1 </dev/null &
    watch=$!
    trap 'stop_building 130' INT
    trap 'stop_building 143' TERM
    trap 'stop_building 129' HUP
    while kill -0 "$pid" 2>/dev/null; do
        sleep 1
        seconds=$((seconds + 1))
        if [ -t 2 ]; then
            printf '\rGanScope: building, %d s, %d files fetched ' "$seconds" "$(grep -c 'Downloaded from' "$log")" >&2
        fi
    done
    [ ! -t 2 ] || printf '\r\033[K' >&2
    trap - INT TERM HUP
    kill "$watch" 2>/dev/null
    wait "$watch" 2>/dev/null
    wait "$pid"
}

stop_building() {
    end_maven "$(cat "$run/lock/maven")"
    rm -rf "$run/lock"
    exit "$1"
}

# Packs the classes into a jar that names the libraries beside it, as links: Java's ahead-of-time cache needs both, and a
# program that begins in a jar may say there what it exports.
pack() {
    local library libraries=
    rm -rf "$run/ganscope.jar" "$run/aot"* "$run/lib" "$run/rehearsed"*
    mkdir "$run/lib" || return 0
    local IFS=:
    for library in $(cat "$run/class.path"); do
        ln -s "$library" "$run/lib/" || return 0
        libraries="$libraries lib/$(basename "$library")"
    done
    unset IFS
    {
        printf 'Main-Class: ganscope.app.Main\nAdd-Exports: java.base/jdk.internal.module\n'
        printf 'Class-Path:%s\n' "$libraries" | fold -b -w 70 | sed '2,$s/^/ /'
    } >"$run/manifest"
    "$jdk/bin/jar" --create --file "$run/ganscope.jar.part" --manifest "$run/manifest" -C "$home/target/classes" . || return 0
    mv "$run/ganscope.jar.part" "$run/ganscope.jar"
}

# Rehearses the window or the commands in the background, once after each build, so that later starts have a cache of loaded
# classes and profiles. Java itself leaves a cache alone that does not fit.
rehearse() {
    [ -w "$run" ] && [ -f "$run/ganscope.jar" ] && [ "$run/ganscope.jar" -nt "$run/rehearsed-$1" ] || return 0
    : >"$run/rehearsed-$1"
    (
        nice -n 19 "$jdk/bin/java" -XX:AOTCacheOutput="$run/aot-$1.part" -Dganscope.vectors=off \
            "${options[@]}" "${program[@]}" rehearse "$1" && mv "$run/aot-$1.part" "$run/aot-$1"
        rm -f "$run/aot-$1.part"*
    ) >"$run/aot-$1.log" 2>&1 </dev/null &
}

# The lock that one start holds while it builds; others wait as long as it gets on with it, and say so. It may be left by a
# start that was killed, without a process, or with a process that is something else by now.
lock() {
    local holder name said= since=0 size=0 now
    while ! mkdir "$run/lock" 2>/dev/null; do
        [ -d "$run/lock" ] || fail "$run cannot be written"
        holder=$(cat "$run/lock/pid" 2>/dev/null)
        name=$(cat "$run/lock/name" 2>/dev/null) || name=run.sh
        now=$(wc -c <"$run/build.log" 2>/dev/null)
        if [ "$now" != "$size" ]; then size=$now since=0; fi
        # The holder writes its number at once: without one for two seconds it is dead.
        if { [ -n "$holder" ] && ! is_running "$holder" "$name"; } || { [ -z "$holder" ] && [ "$since" -ge 2 ]; } ||
            [ "$since" -ge 60 ]; then
            end_maven "$(cat "$run/lock/maven" 2>/dev/null)"
            rm -rf "$run/lock"
        else
            [ -n "$said" ] || say "waiting for another start (process ${holder:-unknown}), which is building"
            said=yes
            sleep 1
            since=$((since + 1))
        fi
    done
    printf '%s\n' "$0" >"$run/lock/name"
    echo $$ >"$run/lock/pid"
}

build() {
    local mvn
    if ! mkdir -p "$run" 2>/dev/null || [ ! -w "$run" ]; then
        fail "its sources are newer than its build, but $home/target cannot be written; copy the folder to where it can"
    fi
    mvn=$(find_maven)
    [ -n "$mvn" ] || fail "building needs Maven, which is not here; get it with: $(install_command maven maven maven maven)"
    lock
    if ! is_built; then
        say "building; the first time, Maven also fetches the libraries, about 250 MB"
        : >"$run/started"
        if ! maven; then
            grep -E '^\[ERROR\] |^Error|^Exception' "$run/build.log" | grep -vE 'Help 1|re-run Maven|For more information' | head -n 12 >&2
            rm -rf "$run/lock"
            fail "the build failed; all of its output is in $run/build.log"
        fi
        pack
        # Edits made while Maven ran are newer than the start, so the next call builds them.
        mv "$run/started" "$run/built"
    fi
    rm -rf "$run/lock"
}

# ------------------------------------------------------------------------------------------------ the start

# How Java is started, in $options, and what it starts, in $program. A cache only fits the very same paths and modules.
java_options() {
    local classes=$home/target/classes
    options=(
        --module-path "$(cat "$run/module.path")"
        --add-modules javafx.controls,javafx.swing
        @"$home/src/main/start/java.options"
        -Dganscope.openblas="$run/openblas"
    )
    if [ -f "$run/ganscope.jar" ] && [ -z "$(find "$classes" -newer "$run/ganscope.jar" | head -n 1)" ]; then
        program=(-jar "$run/ganscope.jar")
    else
        program=(
            --add-exports java.base/jdk.internal.module=ALL-UNNAMED
            -cp "$classes:$(cat "$run/class.path")" ganscope.app.Main
        )
    fi
}

jdk=$(find_jdk)
[ -n "$jdk" ] || fail "it needs a JDK $least or newer, which is not here; get one with: $(jdk_command) (or set JAVA_HOME)"
if [ "${1:-}" = --print-jdk ]; then printf '%s\n' "$jdk"; exit; fi # for scripts such as .ci/run
is_built || build
if [ "${1:-}" = package ]; then
    shift
    jdk=$jdk maven=$(find_maven) exec bash "$home/src/main/packaging/package.sh" "$@"
fi
if opens_window "$@" && [ "$(uname)" = Linux ] && [ -n "${DISPLAY:-}" ] && ! has_library libgtk-3.so.0; then
    fail "the window needs GTK 3, which is not here; get it with: $(install_command libgtk-3-0 gtk3 gtk3 gtk+3)"
fi

java_options
own_fonts
[ "${1:-}" = bench ] || rehearse "$(cache_kind "$@")" # never beside a measurement
start "$jdk/bin/java" "$@"
