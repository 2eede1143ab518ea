package ganscope.data.table;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Words about a file of data, in any language of the message bundle {@code messages/data}.
 *
 * @param key their name in the bundle
 * @param arguments what stands for {0}, {1} …: strings, other words, or lists of either, joined by commas
 */
public record DataWords(String key, List<Object> arguments) {
    private static final String BUNDLE = "messages.data";

    /** Copies the arguments. */
    public DataWords {
        arguments = List.copyOf(arguments);
    }

    /** Words with arguments. */
    public static DataWords of(String key, Object... arguments) {
        return new DataWords(key, List.of(arguments));
    }

    /** The words in a language: Chinese for a Chinese locale, English for all others. */
    public String text(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                BUNDLE,
                locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return text(bundle);
    }

    private String text(ResourceBundle bundle) {
        String pattern = bundle.getString(key);
        if (arguments.isEmpty()) {
            return pattern;
        }
        List<String> told = new ArrayList<>();
        arguments.forEach(argument -> told.add(told(argument, bundle)));
        return new MessageFormat(pattern, Locale.ROOT).format(told.toArray());
    }

    private static String told(Object argument, ResourceBundle bundle) {
        return switch (argument) {
            case DataWords words -> words.text(bundle);
            case List<?> list ->
                list.stream()
                        .map(each -> told(each, bundle))
                        .collect(Collectors.joining(bundle.getString("data.comma")));
            default -> argument.toString();
        };
    }
}
