import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Says which libraries the installed program has and under which licences, from the build's bill of materials:
 * {@code Notices BOM.json CLASS.PATH LICENCES.properties TEXTS JDK OUT}. Writes into the folder OUT {@code third-party.txt},
 * {@code bom.json} and {@code libraries} (the jars to ship, one a line), and fails where a library has no licence.
 */
final class Notices {
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder head = new StringBuilder();
    private final Properties chosen = new Properties();
    private final Path folder;
    private final Path jdk;

    private Notices(Path licences, Path folder, Path jdk) throws IOException {
        this.folder = folder;
        this.jdk = jdk;
        try (InputStream in = Files.newInputStream(licences)) {
            chosen.load(in);
        }
    }

    public static void main(String... words) throws IOException {
        Bom bom = new Bom(Path.of(words[0]));
        List<Path> jars = new ArrayList<>();
        for (String jar : Files.readString(Path.of(words[1])).strip().split(System.getProperty("path.separator"))) {
            jars.add(Path.of(jar));
        }
        Path jdk = Path.of(words[4]);
        Path out = Path.of(words[5]);
        Notices notices = new Notices(Path.of(words[2]), Path.of(words[3]), jdk);
        List<String> shipped = new ArrayList<>();
        notices.add("OpenJDK", "GPL-2.0-with-classpath-exception", Runtime.version().toString(), "https://openjdk.org",
                List.of("Copyright (c) 1993, 2026, Oracle and/or its affiliates."), List.of(notices.text("gpl-2-classpath")));
        for (Library library : bom.libraries()) {
            List<Path> own = jars.stream()
                    .filter(jar -> jar.getFileName().toString().startsWith(library.file()))
                    .toList();
            notices.add(library, own);
            if (!library.group().equals("org.bytedeco")) {
                own.forEach(jar -> shipped.add(jar.toString()));
            }
        }
        Files.writeString(out.resolve("third-party.txt"), notices.all());
        Files.write(out.resolve("libraries"), shipped);
        bom.write(out.resolve("bom.json"), Runtime.version().toString());
    }

    private void add(Library library, List<Path> jars) throws IOException {
        List<String> own = new ArrayList<>();
        for (Path jar : jars) {
            own.addAll(inside(jar));
        }
        String choice = chosen.stringPropertyNames().stream()
                .filter(library.id()::startsWith)
                .max(String::compareTo)
                .map(chosen::getProperty)
                .orElse("");
        String[] parts = choice.split("\\|", 2);
        if (!parts[0].isBlank()) {
            for (String name : parts[0].strip().split(" ")) {
                own.add(text(name));
            }
        }
        if (own.isEmpty()) {
            throw new IllegalStateException(library.id() + " has no text of a licence: add one to licences.properties");
        }
        add(library.name(), String.join(", ", library.licences()), library.version(), library.home(),
                parts.length > 1 ? List.of(parts[1].strip()) : List.of(), own);
    }

    private void add(String name, String licence, String version, String home, List<String> lines, List<String> own) {
        List<Integer> numbers = new ArrayList<>();
        for (String text : own) {
            if (!texts.contains(text)) {
                texts.add(text);
            }
            numbers.add(texts.indexOf(text) + 1);
        }
        Collections.sort(numbers);
        head.append(name).append(' ').append(version).append(": ").append(licence).append('\n');
        if (!home.isEmpty()) {
            head.append("    ").append(home).append('\n');
        }
        lines.forEach(line -> head.append("    ").append(line).append('\n'));
        head.append("    texts ").append(String.join(", ", numbers.stream().distinct().map(String::valueOf).toList()));
        head.append("\n\n");
    }

    /** The licences and notices in a jar. */
    private static List<String> inside(Path jar) throws IOException {
        List<String> found = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().matches("(?i)(META-INF/|.*/licences/|.*/dejavu/)[^/]*(LICEN[SC]E|NOTICE|COPYING|OFL)[^/]*")) {
                    found.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8).strip());
                }
            }
        }
        return found;
    }

    private String text(String name) throws IOException {
        Path file = name.equals("gpl-2-classpath")
                ? jdk.resolve("legal/java.base/LICENSE")
                : folder.resolve(name + ".txt");
        return Files.readString(file).strip();
    }

    private String all() {
        StringBuilder all = new StringBuilder("GanScope is built with these libraries. Their licences follow, by number.\n\n");
        all.append(head);
        for (int i = 0; i < texts.size(); i++) {
            all.append("=".repeat(30)).append(" text ").append(i + 1).append(' ').append("=".repeat(30));
            all.append("\n\n").append(texts.get(i)).append("\n\n");
        }
        return all.toString();
    }
}
