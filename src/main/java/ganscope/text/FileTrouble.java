package ganscope.text;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file could not be read or written, in the words of a person: Java's own say little but the file's path. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The reason in a few words, without a full stop, such as "permission denied" or "no space left on device". */
    public static String of(IOException trouble) {
        return switch (trouble) {
            case NoSuchFileException e -> "there is no such file or folder";
            case AccessDeniedException e -> "permission denied";
            case FileAlreadyExistsException e -> "something of that name is there";
            case DirectoryNotEmptyException e -> "the folder is not empty";
            case NotDirectoryException e -> "not a folder";
            case FileSystemLoopException e -> "links lead in a circle";
            case FileSystemException e when e.getReason() != null -> words(e.getReason());
            case CharacterCodingException e -> "not a text in UTF-8";
            default -> words(String.valueOf(trouble.getMessage()));
        };
    }

    /** Systems begin with a capital letter; inside a sentence that is none. */
    private static String words(String reason) {
        boolean capital = reason.length() > 1
                && Character.isUpperCase(reason.charAt(0))
                && Character.isLowerCase(reason.charAt(1));
        return Quoted.bare(capital ? Character.toLowerCase(reason.charAt(0)) + reason.substring(1) : reason);
    }
}
