package vn.khcn.portal.press;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Loads and compiles the templates of {@code reports/} with safe settings; only files shipped with the portal are read. */
final class Templates {
    static final int PORTRAIT_WIDTH = 465;

    private final SimpleJasperReportsContext context = new SimpleJasperReportsContext(
            DefaultJasperReportsContext.getInstance());
    private final String family;

    Templates(PrintFont font) {
        family = font.family();
        context.setExtensions(FontFamily.class, List.of(font.forJasper(context), PrintFont.signs(context)));
        context.setProperty("net.sf.jasperreports.default.font.name", family);
        context.setProperty("net.sf.jasperreports.awt.ignore.missing.font", "false");
        context.setProperty("net.sf.jasperreports.export.pdf.compressed", "true");
        // lines end where they were measured: broken anew by the exporter, a cell could lose its last line
        context.setProperty("net.sf.jasperreports.text.save.line.breaks", "true");
        context.setProperty("net.sf.jasperreports.export.pdf.use.saved.line.breaks", "true");
        context.setProperty("net.sf.jasperreports.report.class.filter.enabled", "true");
    }

    SimpleJasperReportsContext context() {
        return context;
    }

    /** The document's template; in landscape everything as wide as the column grows with it. */
    JasperReport document(boolean landscape) {
        try {
            JasperDesign design = load("reports/document/document.jrxml");
            if (landscape) {
                turn(design);
            }
            Keep.addTo(design);
            return compile(design);
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
    }

    JasperDesign load(String path) throws JRException {
        try (InputStream in = Objects.requireNonNull(Templates.class.getClassLoader().getResourceAsStream(path),
                path)) {
            JasperDesign design = JRXmlLoader.load(context, in);
            // every style of ours stands on the default one; without a name it would fall back to Helvetica, which has no ệ
            design.getDefaultStyle().setFontName(family);
            return design;
        } catch (IOException e) {
            throw new JRException(e);
        }
    }

    JasperReport compile(JasperDesign design) throws JRException {
        return JasperCompileManager.getInstance(context).compile(design);
    }

    private static void turn(JasperDesign design) {
        int width = design.getPageWidth();
        int growth = design.getPageHeight() - width;
        design.setOrientation(net.sf.jasperreports.engine.type.OrientationEnum.LANDSCAPE);
        design.setPageWidth(design.getPageHeight());
        design.setPageHeight(width);
        design.setColumnWidth(PORTRAIT_WIDTH + growth);
        for (var band : design.getDetailSection().getBands()) {
            widen((JRDesignBand) band, growth);
        }
        widen((JRDesignBand) design.getPageHeader(), growth);
    }

    private static void widen(JRDesignBand band, int growth) {
        for (var element : band.getElements()) {
            if (element.getWidth() == PORTRAIT_WIDTH) {
                ((JRDesignElement) element).setWidth(PORTRAIT_WIDTH + growth);
            }
        }
    }
}
