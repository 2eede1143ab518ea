package ganscope.lesson.file;

import ganscope.text.Language;
import ganscope.text.Program;
import ganscope.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The names that a lesson may use, kind by kind; what is refused is compared with these, and a command lists them. */
public enum Vocabulary {
    /** Experiments that ship. */
    PRESETS(NameLists::presets),
    /** Settings of an experiment, those of every kind of target among them. */
    SETTINGS(SettingNames::of),
    /** What is measured of a training run. */
    METRICS(NameLists::metrics),
    /** What the panel says of a run. */
    FINDINGS(NameLists::findings),
    /** What is measured between two distributions. */
    DIVERGENCES(NameLists::divergences),
    /** What is measured of a game, a map, a convolution, a spatial transformer or a fit. */
    NUMBERS(NameLists::numbers),
    /** What a callout can point at. */
    CHARTS(NameLists::charts),
    /** What the workspace of convolutions can open with. */
    PARTS(NameLists::parts),
    /** The glossary. */
    WORDS(NameLists::words);

    /**
     * A name.
     *
     * @param range what it is counted in, takes, or is part of; empty where there is nothing to say
     * @param about what it is, in one line
     */
    public record Entry(String name, String range, String about) {}

    private final Function<Language, List<Entry>> entries;

    Vocabulary(Function<Language, List<Entry>> entries) {
        this.entries = entries;
    }

    /** What the kind is called. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the kinds are called, in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Vocabulary::id).toList();
    }

    /** What names of the kind are for, in one line. */
    public String about(Language language) {
        return Words.in(language).get("names." + id());
    }

    /** The names, with what they are in a language. */
    public List<Entry> entries(Language language) {
        return entries.apply(language);
    }

    /** What a person types to see them. */
    String listedBy() {
        return Program.command() + " names " + id();
    }
}
