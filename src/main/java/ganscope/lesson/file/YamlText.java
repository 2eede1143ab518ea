package ganscope.lesson.file;

import java.io.StringReader;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.representer.Representer;

/** YAML as a tree that knows its lines. Nothing in it becomes an object: every value is a text, a list or a mapping. */
final class YamlText {
    /** More than any lesson needs. */
    private static final int MOST_CHARACTERS = 1_000_000;

    private static final int DEEPEST = 30;

    private YamlText() {}

    /**
     * The root of a document.
     *
     * @param file its name, for messages
     * @throws BadLesson if it is not YAML, or empty, or far too large
     */
    static Field read(String file, String text) throws BadLesson {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(0);
        options.setAllowDuplicateKeys(false);
        try {
            DumperOptions dumping = new DumperOptions();
            Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options);
            Node root = yaml.compose(new StringReader(text));
            if (root == null) {
                throw new BadLesson(file, 1, 1, "the file is empty (copy template.yaml)");
            }
            return new Field(file, "", root);
        } catch (MarkedYAMLException e) {
            YamlSlip slip = YamlSlip.of(e, text);
            throw new BadLesson(file, slip.line() + 1, slip.column() + 1, slip.what(), e);
        } catch (YAMLException e) {
            throw new BadLesson(file, 1, 1, "not YAML: " + firstLine(String.valueOf(e.getMessage())), e);
        }
    }

    private static String firstLine(String message) {
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
