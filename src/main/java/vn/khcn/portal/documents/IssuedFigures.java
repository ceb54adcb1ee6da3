package vn.khcn.portal.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.FigureSource;

/**
 * How many documents were issued in the period: {@code documents.issued?kind=BC}, the count of the very lines; and the
 * number that stands in the subject of one: {@code documents.held?id=12}.
 */
@Component
class IssuedFigures implements FigureSource {
    private static final String ISSUED = "issued";
    private static final String HELD = "held";
    private final IssuedInPeriod issued;
    private final KindService kinds;

    IssuedFigures(IssuedInPeriod issued, KindService kinds) {
        this.issued = issued;
        this.kinds = kinds;
    }

    @Override
    public String code() {
        return "documents";
    }

    @Override
    public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        if (key.measure().equals(HELD)) {
            return issued.one(key.id("id")).flatMap(d -> Optional
                    .ofNullable(d.figure())
                    .map(figure -> new FigureResult(figure.value(), "Số liệu trong trích yếu " + d.record().label(),
                            context.asOf(), List.of(d.record()), null)));
        }
        if (!key.measure().equals(ISSUED)) {
            return Optional.empty();
        }
        KindOption one = kinds.byCode().get(key.parameters().getOrDefault("kind", ""));
        String what = one == null ? "Văn bản" : one.name();
        return Optional.of(FigureResult.count(
                issued.in(key.parameters(), context).stream().map(IssuedInPeriod.Issued::record).toList(),
                what.toLowerCase(Locale.ROOT),
                what + ("year".equals(key.parameters().get("over")) ? " phát hành từ đầu năm" : " phát hành trong kỳ")
                        + ", theo sổ đăng ký văn bản đi",
                context.asOf()));
    }

    /** The number in the subject of a document. */
    static FigureKey held(long id) {
        return new FigureKey("documents", HELD, Map.of("id", Long.toString(id)));
    }

    @Override
    public List<FigureOption> options(FigureContext context) {
        return kinds.all().stream().filter(k -> k.issuedHere() && k.listed()).map(k -> new FigureOption(
                "documents.issued?kind=" + k.code(), k.name() + " phát hành trong kỳ",
                k.name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
