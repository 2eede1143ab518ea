package ganscope.data.table;

import ganscope.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said of a file of data, in any language.
 *
 * @param key its name in the message bundle {@code messages/data}
 * @param arguments what stands for {0}, {1} …: strings, other words, or lists of either, joined by commas
 */
public record DataWords(String key, List<Object> arguments) {
    /** Copies the arguments. */
    public DataWords {
        arguments = List.copyOf(arguments);
    }

    /** Words with arguments. */
    public static DataWords of(String key, Object... arguments) {
        return new DataWords(key, List.of(arguments));
    }

    /** A start and clauses after it, as a sentence. */
    public static DataWords sentence(DataWords start, List<Object> clauses) {
        DataWords told = start;
        for (Object clause : clauses) {
            told = of("data.took.and", told, clause);
        }
        return of("data.took.end", told);
    }

    /** The text in the language of some words. */
    public String text(Words words) {
        return words.get(
                key, arguments.stream().map(argument -> told(argument, words)).toArray());
    }

    private static String told(Object argument, Words words) {
        return switch (argument) {
            case DataWords inner -> inner.text(words);
            case List<?> list ->
                list.stream().map(each -> told(each, words)).collect(Collectors.joining(words.get("data.comma")));
            default -> argument.toString();
        };
    }
}
