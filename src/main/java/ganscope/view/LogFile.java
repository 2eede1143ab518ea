package ganscope.view;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the window writes what went wrong, with all details. The file is made when there is something to write; one that
 * has grown past a megabyte makes room for a new one at the next start.
 */
public final class LogFile {
    private static final long LARGEST = 1 << 20;
    private static final String NAME = "ganscope.log";

    private final Path path;

    /** The file of this computer's user: where the operating system keeps logs, else in the folder of temporary files. */
    public LogFile(Map<String, String> environment) {
        this(List.of(usual(environment), Path.of(System.getProperty("java.io.tmpdir"), NAME)));
    }

    /** The first of some places that can be written. */
    LogFile(List<Path> places) {
        path = places.stream().filter(LogFile::isWritable).findFirst().orElse(places.getFirst());
    }

    private static Path usual(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        Path folder;
        if (system.contains("win")) {
            folder = folder(environment.get("LOCALAPPDATA"), home);
        } else if (system.contains("mac")) {
            folder = home.resolve("Library").resolve("Logs");
        } else {
            folder = folder(
                    environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state"));
        }
        return folder.resolve("ganscope").resolve(NAME);
    }

    private static Path folder(@Nullable String named, Path otherwise) {
        try {
            return named == null || named.isBlank() ? otherwise : Path.of(named);
        } catch (InvalidPathException noPath) {
            return otherwise;
        }
    }

    private static boolean isWritable(Path file) {
        if (Files.exists(file)) {
            return Files.isRegularFile(file) && Files.isWritable(file);
        }
        Path folder = file.toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
    }

    /** Where it is, or will be. */
    public Path path() {
        return path;
    }

    /**
     * Adds some text at its end.
     *
     * @throws IOException if it cannot be written
     */
    public void append(String text) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** From now on, whatever is logged goes here too. */
    void follow() {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        makeRoom();
        PatternLayout layout = new PatternLayout();
        layout.setContext(context);
        layout.setPattern("%date %-5level [%thread] %logger: %msg%n");
        layout.start();
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                try {
                    LogFile.this.append(layout.doLayout(event));
                } catch (IOException refused) {
                    addError("the log file cannot be written", refused);
                }
            }
        };
        appender.setContext(context);
        appender.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }

    private void makeRoom() {
        try {
            if (Files.isRegularFile(path) && Files.size(path) > LARGEST) {
                Files.move(path, path.resolveSibling(NAME + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException stays) {
            LoggerFactory.getLogger(LogFile.class).warn("{} stays as long as it is: {}", path, stays.getMessage());
        }
    }
}
