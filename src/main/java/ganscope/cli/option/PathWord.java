package ganscope.cli.option;

import ganscope.text.Quoted;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A word of the command line that names a file. */
public final class PathWord implements ITypeConverter<Path> {
    /**
     * The path.
     *
     * @throws TypeConversionException if no file of this system can have the name
     */
    @Override
    public Path convert(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(Quoted.of(word) + " can be no file's name: " + e.getReason());
        }
    }
}
