#!/usr/bin/env bash
# Makes an installer of the program for this machine, with everything in it: ./run.sh package [--out DIR]
# Called by run.sh after the build, with a JDK 25 in $jdk and Maven in $maven. Each step is a function; what they make
# on the way is in target/package.
set -euo pipefail

say() { printf 'GanScope: %s\n' "$*" >&2; }
fail() { say "$@"; exit 1; }

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
home=$(cd -- "$here/../../.." && pwd -P)
run=$home/target/run
work=$home/target/package
out=$work
name=ganscope

case $(uname) in
    Linux) system=linux libraries='*.so*' ;;
    Darwin) system=macos libraries='*.dylib' ;;
    MINGW* | MSYS* | CYGWIN*) system=windows libraries='*.dll' ;;
    *) fail "there are installers for Linux, macOS and Windows, but this is $(uname)" ;;
esac
# shellcheck source=linux.sh
. "$here/$system.sh"

while [ $# -gt 0 ]; do
    case $1 in
        --help)
            printf 'Usage: run.sh package [--out DIR]\nMakes an installer for this machine, and the same as a folder.\n'
            printf '      --out=DIR   where to (default: target/package)\n'
            exit
            ;;
        --out=*) out=${1#--out=} ;;
        --out) [ $# -gt 1 ] || fail "--out needs a folder"; out=$2; shift ;;
        *) printf "Unknown option: '%s'. See run.sh package --help.\n" "$1" >&2; exit 2 ;;
    esac
    shift
done
mkdir -p "$work" "$out"
out=$(cd -- "$out" && pwd -P)
[ -n "${maven:-}" ] || fail "making an installer needs Maven, which is not here"
needs
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$home/pom.xml" | head -n 1)
when=$(sed -n 's|.*<project.build.outputTimestamp>\(.*\)</.*|\1|p' "$home/pom.xml")
app=$work/app         # the program, for beside its Java
runtime=$work/runtime # its Java

# The bill of materials, and what draws the icon.
fetch() {
    JAVA_HOME=$jdk "$maven" -B -q -f "$home/pom.xml" -Ppackage org.cyclonedx:cyclonedx-maven-plugin:makeBom dependency:copy \
        >"$work/maven.log" 2>&1 </dev/null || { tail -n 20 "$work/maven.log" >&2; fail "Maven failed; see $work/maven.log"; }
}

# The program's jar; the same classes give the same bytes. Its manifest is what run.sh gives it too.
jar() {
    local library files=$work/files
    {
        printf 'Main-Class: ganscope.app.Main\nAdd-Exports: java.base/jdk.internal.module\n'
        { printf 'Class-Path:'; for library in "$app"/lib/*.jar; do printf ' lib/%s' "${library##*/}"; done; echo; } |
            fold -b -w 70 | sed '2,$s/^/ /'
    } >"$work/manifest"
    (cd "$home/target/classes" && find . -type f | LC_ALL=C sort | sed 's/.*/"&"/') >"$files"
    (cd "$home/target/classes" && "$jdk/bin/jar" --create --file "$app/ganscope.jar" --date="$when" \
        --manifest "$work/manifest" @"$files")
}

# The program, its libraries, native ones unpacked, its fonts, and what is said of all of them.
program() {
    local library fonts
    rm -rf "$app"
    mkdir -p "$app/lib" "$app/notices" "$app/fonts"
    "$jdk/bin/java" -cp "$(cat "$run/class.path")" "$here/Notices.java" "$work/bom.json" "$run/class.path" \
        "$here/licences.properties" "$home/assets/licence" "$jdk" "$app/notices"
    while IFS= read -r library; do
        case $library in
            *jasperreports-fonts*) # of many fonts, those that the program draws with
                fonts=$work/fonts
                rm -rf "$fonts" && mkdir -p "$fonts"
                (cd "$fonts" && "$jdk/bin/jar" --extract --file "$library" net/sf/jasperreports/fonts/dejavu)
                (cd "$fonts" && find . -type f ! -name DejaVuSans.ttf ! -name DejaVuSans-Bold.ttf ! -name LICENSE \
                    -exec rm {} +)
                "$jdk/bin/jar" --create --file "$app/lib/$(basename "$library")" --date="$when" -C "$fonts" net
                ;;
            *) cp -p "$library" "$app/lib/" ;;
        esac
    done <"$app/notices/libraries"
    rm "$app/notices/libraries"
    cp -R "$run/openblas" "$app/"
    cp "$run"/fonts/*.ttf "$home/src/main/fonts/logicalfonts.properties" "$app/fonts/"
    cp "$home/src/main/start/java.options" "$app/"
    jar
}

# JavaFX's own jars, as modules whose native libraries belong into the runtime.
javafx() {
    local jar module
    rm -rf "$work/modules" && mkdir -p "$work/modules"
    for jar in $(tr "$("$jdk/bin/java" "$here/Separator.java")" '\n' <"$run/module.path"); do
        module=$(basename "$jar" | sed 's/-[0-9].*//; s/-/./')
        [ "$(wc -c <"$jar")" -gt 1000 ] || continue # the empty one beside the platform's
        rm -rf "$work/module" && mkdir -p "$work/module/classes" "$work/module/libraries"
        (cd "$work/module/classes" && "$jdk/bin/jar" --extract --file "$jar" && rm -f ./*.jar &&
            find . -name "$libraries" -exec mv {} ../libraries/ \;)
        "$jdk/bin/jmod" create --class-path "$work/module/classes" --libs "$work/module/libraries" "$work/modules/$module.jmod"
    done
}

# A Java of only the modules that are needed: those that the classes name, and three that they do not: vectors, which are
# loaded by name; the words of Chinese dates and numbers; encodings of old tables.
runtime() {
    local modules
    javafx
    modules=$("$jdk/bin/jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps \
        --module-path "$(cat "$run/module.path")" -cp "$app/lib/*" "$app/ganscope.jar")
    rm -rf "$runtime"
    "$jdk/bin/jlink" --module-path "$work/modules" --add-modules "$modules,jdk.incubator.vector,jdk.localedata,jdk.charsets" \
        --include-locales=en,zh --strip-java-debug-attributes --no-header-files --no-man-pages --compress=zip-6 \
        --output "$runtime" 2>&1 | { grep -v 'Using incubator modules' || true; }
    (cd "$runtime" && rm -f bin/keytool bin/keytool.exe lib/classlist lib/jrt-fs.jar)
}

# Java's ahead-of-time cache of the program's start, made by the very runtime and jars that use it. It holds wherever they
# are moved together.
rehearse() {
    local what=commands
    display && what=all || say "the start of the window is not rehearsed: there is no display, and no Xvfb"
    # With whole paths: of a name alone Java does not see what part of it may differ later.
    "$java" @"$app/java.options" -Dganscope.openblas="$app/openblas" -Dganscope.vectors=off -Dprism.fontdir="$app/fonts" \
        -XX:AOTCacheOutput="$app/aot" -jar "$app/ganscope.jar" rehearse "$what" >"$work/rehearsal.log" 2>&1 ||
        { tail -n 20 "$work/rehearsal.log" >&2; fail "the rehearsal failed; see $work/rehearsal.log"; }
    [ -s "$app/aot" ] || fail "the rehearsal left no cache; see $work/rehearsal.log"
}

say "version $version for $system; what Maven fetches"
fetch
say "the program and its libraries"
program
say "its Java"
runtime
say "the icon"
mkdir -p "$work/icons"
"$jdk/bin/java" -Djava.awt.headless=true -cp "$work/jsvg.jar" "$here/Icon.java" "$home/assets/icon/ganscope.svg" \
    "$work/icons" 16 32 48 64 128 256 512
image
installer
