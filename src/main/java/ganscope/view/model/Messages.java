package ganscope.view.model;

import ganscope.text.Language;
import ganscope.text.Words;
import java.util.MissingResourceException;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The words of the window in the present language; bound texts follow when it is switched. For the JavaFX thread. */
public final class Messages {
    private final ReadOnlyObjectWrapper<Language> language;

    /** Starts in a language. */
    public Messages(Language start) {
        language = new ReadOnlyObjectWrapper<>(start);
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
        language.set(next);
    }

    /** The words of the present language. */
    public Words words() {
        return Words.in(language());
    }

    /** Whether there is a text of that name. */
    public boolean has(String key) {
        return words().has(key);
    }

    /**
     * The text of that name, its places filled as {@link Words#get} does.
     *
     * @throws MissingResourceException if no bundle has it
     */
    public String get(String key, Object... arguments) {
        return words().get(key, arguments);
    }

    /** The text of that name, or the given words where there is none, as for names that come from data. */
    public String getOr(String key, String otherwise) {
        return has(key) ? get(key) : otherwise;
    }

    /** The text of that name, following the language. */
    public StringBinding bind(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> get(key, arguments), language);
    }
}
