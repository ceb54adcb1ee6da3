package vn.khcn.portal.reporting.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.press.FigureEvidence;

/** The figures of one document: each key is counted once and has one proof, however often it is printed. */
final class EvidenceBook {
    private static final Logger LOG = LoggerFactory.getLogger(EvidenceBook.class);
    private final Figures.Session session;
    private final Map<FigureKey, Optional<FigureEvidence>> known = new LinkedHashMap<>();
    private int counted;

    EvidenceBook(Figures.Session session) {
        this.session = session;
    }

    /** Empty where no source knows the figure, it has no value, or its source failed. */
    Optional<FigureEvidence> find(FigureKey key) {
        Optional<FigureEvidence> evidence = known.get(key);
        if (evidence == null) {
            evidence = evaluate(key).map(result -> evidence(key, result));
            known.put(key, evidence);
        }
        return evidence;
    }

    List<FigureEvidence> all() {
        return new ArrayList<>(known.values().stream().flatMap(Optional::stream).toList());
    }

    private Optional<FigureResult> evaluate(FigureKey key) {
        try {
            return session.evaluate(key);
        } catch (RuntimeException failure) {
            LOG.warn("Figure {} failed", key, failure);
            return Optional.empty();
        }
    }

    private FigureEvidence evidence(FigureKey key, FigureResult result) {
        return new FigureEvidence("f" + ++counted, key.toString(), result.value().printed(), result.value().number(),
                result.value().unit(), result.definition(), result.asOf(), result.records(), result.override());
    }
}
