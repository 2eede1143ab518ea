package ganscope.chart;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SimpleImageHandler;
import org.w3c.dom.Document;

/** Scalable vector graphics (SVG 1.1): equal documents for equal drawings. */
public final class Svg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";
    /** Digits behind the point of a coordinate in pixels. */
    private static final int DIGITS = 2;

    private Svg() {}

    /** What is drawn over the rectangle (0, 0, width, height), as a document of this size in pixels. */
    public static String document(int width, int height, Consumer<Graphics2D> painter) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(empty());
        context.setComment(null);
        context.setPrecision(DIGITS);
        context.setGenericImageHandler(new SimpleImageHandler(new Inlined()));
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(width, height));
        painter.accept(graphics);
        StringWriter text = new StringWriter();
        try {
            graphics.stream(text, false);
        } catch (SVGGraphics2DIOException e) {
            throw new IllegalStateException("writing to memory", e);
        } finally {
            graphics.dispose();
        }
        return text.toString();
    }

    /** Pictures inside, such as heat maps, in the form that needs no file; by the writer of Java. */
    private static final class Inlined extends ImageHandlerBase64Encoder {
        @Override
        public void encodeImage(RenderedImage image, OutputStream to) throws SVGGraphics2DIOException {
            try (ImageOutputStream stream = new MemoryCacheImageOutputStream(to)) {
                if (!ImageIO.write(image, "png", stream)) {
                    throw new IllegalStateException("this Java has no PNG writer");
                }
            } catch (IOException e) {
                throw new SVGGraphics2DIOException("writing to memory", e);
            }
        }
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java makes no XML documents", e);
        }
    }
}
