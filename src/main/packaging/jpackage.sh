# What macOS's and Windows's parts of package.sh share: both installers are made by jpackage. Not run yet.

# A screen is there.
display() { :; }

# How jpackage's start calls Java: the options of every start, and where things are beside it.
java_words() {
    local line
    words=()
    while IFS= read -r line; do
        case $line in '' | '#'*) ;; *) words+=(--java-options "$line") ;; esac
    done <"$app/java.options"
    for line in -XX:AOTCache=\$APPDIR/aot -Xlog:disable -Dganscope.openblas=\$APPDIR/openblas -Dprism.fontdir=\$APPDIR/fonts \
        -Dganscope.notices=\$APPDIR/notices/third-party.txt -Dganscope.command=ganscope -Dganscope.terminal=false; do
        words+=(--java-options "$line")
    done
}

# The folder, and from it the installer of type $1; more words for jpackage follow.
packed() {
    local type=$1
    shift
    "$jdk/bin/jpackage" --type "$type" --dest "$out" --name GanScope --app-version "1.${version#*.}" --vendor GanScope \
        --description "Instrument for seeing how generative adversarial networks train" "$@" >"$work/$type.log" 2>&1 ||
        { tail -n 20 "$work/$type.log" >&2; fail "jpackage failed; see $work/$type.log"; }
}

# The program for jpackage, with icon $1.
image_with() {
    java=$runtime/bin/java
    say "rehearsing the start"
    rehearse
    java_words
    printf 'extension=ganscope\nmime-type=application/x-ganscope\ndescription=GanScope run\n' >"$work/associations"
    rm -rf "${out:?}/GanScope" "$out/GanScope.app"
    packed app-image --input "$app" --main-jar ganscope.jar --main-class ganscope.app.Main --runtime-image "$runtime" \
        --icon "$1" "${words[@]}"
}
