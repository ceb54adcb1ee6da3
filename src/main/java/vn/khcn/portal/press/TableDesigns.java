package vn.khcn.portal.press;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;

/** Makes the template of a table from {@code reports/table} and the table's columns; tables of one shape share one. */
final class TableDesigns {
    private static final int SHAPES_KEPT = 200;
    private static final int PADDING = 3;
    /** Words are not parted, so lines are not full: narrow columns lose a tenth. */
    private static final double LOST = 1.1;

    /** @param edges see {@link ColumnEdges} */
    private record Shape(List<Block.Align> aligns, List<Integer> edges, boolean numbered) {}

    private final Map<Shape, JasperReport> made = new ConcurrentHashMap<>();
    private final Templates templates;
    private final PrintFont font;
    private final Looks looks;

    TableDesigns(Templates templates, PrintFont font) {
        this.templates = templates;
        this.font = font;
        this.looks = new Looks(make(new Shape(List.of(Block.Align.LEFT), List.of(0, 100), false)));
    }

    JasperReport design(Block.Table table, int width, boolean numbered) {
        if (made.size() > SHAPES_KEPT) {
            made.clear();
        }
        List<Block.Align> aligns = table.columns().stream().map(Block.Column::align).toList();
        return made.computeIfAbsent(new Shape(aligns, edges(table, width), numbered), this::make);
    }

    private JasperReport make(Shape shape) {
        try {
            JasperDesign design = templates.load("reports/table/table.jrxml");
            List<Integer> x = shape.edges();
            int columns = shape.aligns().size();
            design.setPageWidth(x.getLast());
            design.setColumnWidth(x.getLast());
            for (int i = 0; i < columns; i++) {
                addField(design, "h" + i);
                addField(design, "c" + i);
            }
            JRBand[] heads = design.getGroups()[0].getGroupHeaderSection().getBands();
            JRBand[] details = design.getDetailSection().getBands();
            fill(design, heads[0], x, IntStream.range(0, columns).mapToObj(i -> "$F{h" + i + "}").toList(),
                    i -> "heading");
            if (shape.numbered()) {
                fill(design, heads[1], x, IntStream.range(0, columns).mapToObj(i -> "\"(" + (i + 1) + ")\"").toList(),
                        i -> "numbers");
            } else {
                empty((JRDesignBand) heads[1]);
            }
            fill(design, details[0], x, IntStream.range(0, columns).mapToObj(i -> "$F{c" + i + "}").toList(),
                    i -> style(shape.aligns().get(i)));
            List<Integer> merged = columns == 1 ? x : List.of(0, x.get(1), x.getLast());
            fill(design, details[1], merged,
                    IntStream.range(0, merged.size() - 1).mapToObj(i -> "$F{c" + i + "}").toList(),
                    i -> merged.size() > 2 && i == 0 ? "group-centre" : "group");
            return templates.compile(design);
        } catch (JRException e) {
            throw new JRRuntimeException(e);
        }
    }

    /** The rows of a table, which know how high they come out. */
    TableSource rows(Block.Table table, int width) {
        List<Integer> edges = edges(table, width);
        Look look = looks.get("left");
        return new TableSource(table, row -> {
            double lines = 1;
            for (int i = 0; i < row.cells().size(); i++) {
                int to = row.group() && i == 1 ? edges.size() - 1 : Math.min(i + 1, edges.size() - 1);
                double room = edges.get(to) - edges.get(Math.min(i, edges.size() - 2)) - 2 * PADDING;
                lines = Math.max(lines, Math.ceil(font.width(row.cells().get(i).text(), look.size(), row.group(), false)
                        / room * LOST));
            }
            return lines * look.pitch() + 2 * PADDING;
        });
    }

    /** How all tables look. */
    Looks looks() {
        return looks;
    }

    List<Integer> edges(Block.Table table, int width) {
        return ColumnEdges.of(table, width, looks.get("heading"), looks.get("left"), font);
    }

    static String style(Block.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "centre";
            case RIGHT -> "right";
        };
    }

    private static void fill(JasperDesign design, JRBand pattern, List<Integer> x, List<String> expressions,
            java.util.function.IntFunction<String> styles) {
        JRDesignBand band = (JRDesignBand) pattern;
        JRDesignElement border = (JRDesignElement) band.getElements()[0];
        JRDesignTextField text = (JRDesignTextField) band.getElements()[1];
        empty(band, border.getHeight());
        for (int i = 0; i < x.size() - 1; i++) {
            band.addElement(placed((JRDesignElement) border.clone(), x.get(i), x.get(i + 1)));
        }
        for (int i = 0; i < x.size() - 1; i++) {
            JRDesignTextField cell = (JRDesignTextField) placed((JRDesignElement) text.clone(), x.get(i), x.get(i + 1));
            cell.setExpression(new JRDesignExpression(expressions.get(i)));
            cell.setStyle(design.getStylesMap().get(styles.apply(i)));
            band.addElement(cell);
        }
    }

    private static void empty(JRDesignBand band) {
        empty(band, 0);
    }

    private static void empty(JRDesignBand band, int height) {
        List.of(band.getElements()).forEach(element -> band.removeElement((JRDesignElement) element));
        band.setHeight(height);
    }

    private static JRDesignElement placed(JRDesignElement element, int from, int to) {
        element.setUUID(null);
        element.setX(from);
        element.setWidth(to - from);
        return element;
    }

    private static void addField(JasperDesign design, String name) throws JRException {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(String.class);
        design.addField(field);
    }
}
