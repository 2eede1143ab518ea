package ganscope.data.table;

import ganscope.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Formats that are no text of numbers, known by how they begin, each with what a person can do about it. */
enum ForeignFormat {
    XLSX("csv"),
    ODS("csv"),
    DOCX("csv"),
    NPZ("npy"),
    ZIP("unpack"),
    XLS("csv"),
    PACKED("unpack"),
    PICTURE("folder"),
    PDF("csv"),
    MAT("mat"),
    HDF5("csv"),
    PARQUET("csv"),
    NETCDF("csv"),
    FITS("csv"),
    PICKLE("csv"),
    R_DATA("r"),
    STATISTICS("csv"),
    DATABASE("csv"),
    HTML("csv"),
    XML("csv"),
    RTF("csv"),
    POSTSCRIPT("csv"),
    SOUND("csv"),
    PROGRAM("csv"),
    JSON("csv"),
    LIBSVM("csv"),
    BINARY("csv");

    private static final int LOOKED_AT = 4096;

    private final String advice;

    ForeignFormat(String advice) {
        this.advice = advice;
    }

    /**
     * Refuses a file that begins like one of these.
     *
     * @param start its first bytes
     */
    static void refuse(Path file, byte[] start) throws BadSampleFile {
        Optional<ForeignFormat> format = of(start, Quoted.file(file).toLowerCase(Locale.ROOT));
        if (format.isPresent()) {
            throw format.get().refusal(file);
        }
    }

    /** The sentence that names the format and what to do. */
    BadSampleFile refusal(Path file) {
        return new BadSampleFile(
                file,
                "data.format",
                DataWords.of("data.format." + name().toLowerCase(Locale.ROOT)),
                DataWords.of("data.advice." + advice));
    }

    /** What a file with these first bytes is, if it is no text of numbers. */
    private static Optional<ForeignFormat> of(byte[] start, String name) {
        int length = Math.min(start.length, LOOKED_AT);
        String head = new String(start, 0, length, StandardCharsets.ISO_8859_1);
        ForeignFormat known = head.startsWith("PK") ? zip(head, name) : bySignature(head);
        if (known == null && !NpyFile.is(start)) {
            known = byText(head);
        }
        if (known == null && !NpyFile.is(start) && TextEncoding.isBinary(start)) {
            known = BINARY;
        }
        return Optional.ofNullable(known);
    }

    private static @Nullable ForeignFormat zip(String head, String name) {
        if (!head.startsWith("PK\3\4") && !head.startsWith("PK\5\6")) {
            return null;
        }
        if (head.contains("opendocument.spreadsheet") || name.endsWith(".ods")) {
            return ODS;
        }
        if (name.matches(".*\\.xls[xmb]?")
                || head.contains("xl/")
                || head.contains("[Content_Types].xml") && !head.contains("word/")) {
            return XLSX;
        }
        if (head.contains("word/") || head.contains("ppt/") || head.contains("opendocument")) {
            return DOCX;
        }
        return head.contains(".npy") || name.endsWith(".npz") ? NPZ : ZIP;
    }

    private static @Nullable ForeignFormat bySignature(String head) {
        for (String[] row : SIGNATURES) {
            if (head.startsWith(row[1])) {
                return valueOf(row[0]);
            }
        }
        return head.startsWith("RIFF") && head.startsWith("WEBP", 8)
                ? PICTURE
                : head.startsWith("RIFF") ? SOUND : head.startsWith("ustar", 257) ? PACKED : null;
    }

    private static final String[][] SIGNATURES = {
        {"XLS", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"},
        {"PACKED", "BZh"},
        {"PACKED", "\u00fd7zXZ"},
        {"PACKED", "\u0028\u00b5\u002f\u00fd"},
        {"PACKED", "7z\u00bc\u00af"},
        {"PACKED", "Rar!"},
        {"PACKED", "\u001f\u009d"},
        {"PICTURE", "\u0089PNG"},
        {"PICTURE", "\u00ff\u00d8\u00ff"},
        {"PICTURE", "GIF8"},
        {"PICTURE", "BM\0"},
        {"PICTURE", "II*\0"},
        {"PICTURE", "MM\0*"},
        {"PDF", "%PDF"},
        {"MAT", "MATLAB "},
        {"HDF5", "\u0089HDF"},
        {"PARQUET", "PAR1"},
        {"PARQUET", "ARROW1"},
        {"PARQUET", "FEA1"},
        {"PARQUET", "Obj\1"},
        {"PARQUET", "ORC"},
        {"NETCDF", "CDF\1"},
        {"NETCDF", "CDF\2"},
        {"NETCDF", "CDF\5"},
        {"FITS", "SIMPLE  ="},
        {"PICKLE", "\u0080\2"},
        {"PICKLE", "\u0080\3"},
        {"PICKLE", "\u0080\4"},
        {"PICKLE", "\u0080\5"},
        {"R_DATA", "RDX"},
        {"R_DATA", "RDA"},
        {"R_DATA", "X\n\0"},
        {"STATISTICS", "$FL"},
        {"STATISTICS", "<stata_dta>"},
        {"STATISTICS", "HEADER RECORD***"},
        {"DATABASE", "SQLite format 3"},
        {"RTF", "{\\rtf"},
        {"POSTSCRIPT", "%!PS"},
        {"PROGRAM", "\u007fELF"},
        {"PROGRAM", "\u00ca\u00fe\u00ba\u00be"},
        {"PROGRAM", "#!/"},
        {"SOUND", "ID3"},
        {"SOUND", "OggS"},
        {"SOUND", "fLaC"},
    };

    /** Text that is no table: told by its first letter that is no space. */
    private static @Nullable ForeignFormat byText(String head) {
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<?xml") || start.startsWith("<svg")) {
            return XML;
        }
        if (start.matches("(?s)<(!doctype|html|head|body|table|!--).*")) {
            return HTML;
        }
        if (start.matches("(?s)(\\{\\s*(\"|\\}|$)|\\[\\s*([\\[{\"\\]]|[-+.0-9]+\\s*[,\\]]|$)).*")) {
            return JSON;
        }
        return start.matches("(?s)[-+]?[0-9.]+( +[0-9]+:[-+.0-9e]+)+ *\\r?\\n.*") ? LIBSVM : null;
    }
}
