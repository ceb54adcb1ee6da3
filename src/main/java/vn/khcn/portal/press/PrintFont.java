package vn.khcn.portal.press;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;

/**
 * The document's typeface in its four styles. Liberation Serif is shipped, as wide as Times New Roman letter by letter; a
 * folder with the licensed files times.ttf, timesbd.ttf, timesi.ttf, timesbi.ttf can be mounted instead.
 */
final class PrintFont {
    /** Has the signs that the document's typeface may lack. */
    static final String SIGNS = "DejaVu Serif";
    private static final String SIGNS_FILE = "net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf";
    private static final String SHIPPED = "liberation/LiberationSerif-";
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final String family;
    private final String[] files;
    private final Font[] faces = new Font[4];

    PrintFont(String family, String folder) {
        this.family = family;
        this.files = folder.isBlank()
                ? new String[]{SHIPPED + "Regular.ttf", SHIPPED + "Bold.ttf", SHIPPED + "Italic.ttf",
                        SHIPPED + "BoldItalic.ttf"}
                : new String[]{folder + "/times.ttf", folder + "/timesbd.ttf", folder + "/timesi.ttf",
                        folder + "/timesbi.ttf"};
        for (int i = 0; i < 4; i++) {
            try (InputStream in = folder.isBlank() ? shipped(files[i]) : Files.newInputStream(Path.of(files[i]))) {
                faces[i] = Font.createFont(Font.TRUETYPE_FONT, in);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The print font " + family + " cannot be read from " + files[i], e);
            }
        }
    }

    String family() {
        return family;
    }

    /** Width in points. */
    double width(String text, float size, boolean bold, boolean italic) {
        Font face = faces[(bold ? 1 : 0) + (italic ? 2 : 0)].deriveFont(size);
        return face.getStringBounds(text, CONTEXT).getWidth();
    }

    /** Whether all four styles have the sign; what a font lacks would vanish from the page without a word. */
    boolean canPrint(int sign) {
        for (Font face : faces) {
            if (!face.canDisplay(sign)) {
                return false;
            }
        }
        return true;
    }

    SimpleFontFamily forJasper(JasperReportsContext context) {
        SimpleFontFamily jasper = new SimpleFontFamily(context);
        jasper.setName(family);
        jasper.setNormalFace(face(context, files[0]));
        jasper.setBoldFace(face(context, files[1]));
        jasper.setItalicFace(face(context, files[2]));
        jasper.setBoldItalicFace(face(context, files[3]));
        jasper.setPdfEncoding("Identity-H");
        jasper.setPdfEmbedded(true);
        return jasper;
    }

    static SimpleFontFamily signs(JasperReportsContext context) {
        SimpleFontFamily jasper = new SimpleFontFamily(context);
        jasper.setName(SIGNS);
        jasper.setNormalFace(face(context, SIGNS_FILE));
        jasper.setPdfEncoding("Identity-H");
        jasper.setPdfEmbedded(true);
        return jasper;
    }

    private static SimpleFontFace face(JasperReportsContext context, String file) {
        SimpleFontFace face = new SimpleFontFace(context);
        face.setTtf(file);
        face.setPdf(file);
        return face;
    }

    private static InputStream shipped(String file) {
        return Objects.requireNonNull(PrintFont.class.getClassLoader().getResourceAsStream(file), file);
    }
}
