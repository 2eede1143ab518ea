package ganscope.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Frames as an animated GIF file that begins again at its end (GIF89a with the application extension of Netscape). Frames
 * are packed as they come, so that only their packed bytes are held. Not thread safe.
 */
final class AnimatedGif implements AutoCloseable {
    /** How often it is shown: always. */
    private static final byte[] FOR_EVER = {1, 0, 0};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ImageOutputStream stream =
            new MemoryCacheImageOutputStream(bytes); // else Java needs a temporary folder
    private final ImageWriter writer;
    private boolean begun;

    AnimatedGif() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("gif");
        if (!writers.hasNext()) {
            throw new IllegalStateException("this Java has no GIF writer");
        }
        writer = writers.next();
        writer.setOutput(stream);
    }

    /**
     * Adds a frame.
     *
     * @param hundredths of a second for which it is shown, 2–65,535
     */
    void add(BufferedImage frame, int hundredths) {
        try {
            if (!begun) {
                writer.prepareWriteSequence(null);
            }
            writer.writeToSequence(new IIOImage(frame, null, metadata(frame, hundredths)), null);
            begun = true;
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private IIOMetadata metadata(BufferedImage frame, int hundredths) throws IIOInvalidTreeException {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        IIOMetadata metadata =
                writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(frame), parameters);
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = new IIOMetadataNode(format);
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(hundredths));
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        if (!begun) {
            IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(FOR_EVER);
            IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
            extensions.appendChild(loop);
            root.appendChild(extensions);
        }
        metadata.mergeTree(format, root);
        return metadata;
    }

    /**
     * The whole file; no more can be added.
     *
     * @throws IllegalStateException if there is no frame
     */
    byte[] bytes() {
        if (!begun) {
            throw new IllegalStateException("a film without a frame");
        }
        try {
            writer.endWriteSequence();
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        writer.dispose();
    }
}
