package ganscope.view.model;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The words of the window in the present language; bound texts follow when it is switched.
 *
 * <p>Patterns are those of {@link MessageFormat} whenever arguments are given; without arguments the text is taken as it
 * stands. For the JavaFX thread.
 */
public final class Messages {
    private static final List<String> BUNDLES =
            List.of("messages.view", "messages.control", "messages.chart", "messages.preset");

    private final ReadOnlyObjectWrapper<Language> language;
    private List<ResourceBundle> bundles;

    /** Starts in a language. */
    public Messages(Language start) {
        language = new ReadOnlyObjectWrapper<>(start);
        bundles = load(start);
    }

    /** The present language. */
    public ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    /** The present language. */
    public Language language() {
        return language.get();
    }

    /** Switches; every bound text changes at once. */
    public void use(Language next) {
        bundles = load(next);
        language.set(next);
    }

    /** Whether there is a text of that name. */
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
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
                return arguments.length == 0
                        ? text
                        : new MessageFormat(text, language.get().locale()).format(arguments);
            }
        }
        throw new MissingResourceException("No text " + key + " in " + BUNDLES, Messages.class.getName(), key);
    }

    /** The text of that name, or the given words where there is none, as for names that come from data. */
    public String getOr(String key, String otherwise) {
        return has(key) ? get(key) : otherwise;
    }

    /** The text of that name, following the language. */
    public StringBinding bind(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), language);
    }

    private static List<ResourceBundle> load(Language language) {
        ResourceBundle.Control exactly =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        List<ResourceBundle> found = new ArrayList<>();
        for (String name : BUNDLES) {
            found.add(ResourceBundle.getBundle(name, language.locale(), exactly));
        }
        return found;
    }
}
