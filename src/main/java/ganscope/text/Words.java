package ganscope.text;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the program in one language. Immutable; safe for any thread.
 *
 * <p>Patterns are those of {@link MessageFormat} whenever arguments are given; without arguments the text is taken as it
 * stands.
 */
public final class Words {
    private static final List<String> BUNDLES = List.of(
            "messages.view",
            "messages.control",
            "messages.chart",
            "messages.preset",
            "messages.data",
            "messages.comparison",
            "messages.race",
            "messages.lesson",
            "messages.convolution",
            "messages.transformer",
            "messages.som");

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Words(language));
        }
    }

    private final Language language;
    private final List<ResourceBundle> bundles;

    private Words(Language language) {
        this.language = language;
        // No fallback to the machine's language: who asks for English gets English everywhere.
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(name, language.locale(), exactly))
                .toList();
    }

    /** The words of a language. */
    public static Words in(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalStateException("no words in " + language);
        }
        return words;
    }

    /** Their language. */
    public Language language() {
        return language;
    }

    /** Whether there is a text of that name. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }

    /** The names of all texts that begin so, in alphabetical order. */
    public List<String> keys(String start) {
        return bundles.stream()
                .flatMap(bundle -> bundle.keySet().stream())
                .filter(key -> key.startsWith(start))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The text of that name.
     *
     * @throws MissingResourceException if no bundle has it
     */
    public String get(String key, Object... arguments) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                String text = bundle.getString(key);
                return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
            }
        }
        throw new MissingResourceException("No text " + key + " in " + BUNDLES, Words.class.getName(), key);
    }
}
