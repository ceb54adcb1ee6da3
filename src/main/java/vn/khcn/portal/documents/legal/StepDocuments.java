package vn.khcn.portal.documents.legal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.kernel.RecordRef;

/** The documents that prove steps, as they are cited. */
@Component
class StepDocuments {
    private final InboundService inbound;
    private final OutboundService outbound;

    StepDocuments(InboundService inbound, OutboundService outbound) {
        this.inbound = inbound;
        this.outbound = outbound;
    }

    /** By the number of the step. */
    Map<Long, RecordRef> of(Collection<DraftStep> steps) {
        Map<Long, RecordRef> known = new HashMap<>();
        inbound.options(steps.stream().map(s -> s.step().inboundId()).filter(Objects::nonNull).toList())
                .forEach(d -> known.put(d.id(), new RecordRef("inbound", d.id(), d.reference().toString(),
                        Map.of("Trích yếu", d.subject()))));
        outbound.options(steps.stream().map(s -> s.step().outboundId()).filter(Objects::nonNull).toList())
                .forEach(d -> known.put(d.id(), new RecordRef("outbound", d.id(), d.reference().toString(),
                        Map.of("Trích yếu", d.subject()))));
        Map<Long, RecordRef> byStep = new HashMap<>();
        for (DraftStep step : steps) {
            RecordRef document = known.get(number(step));
            if (document != null) {
                byStep.put(step.id(), document);
            }
        }
        return byStep;
    }

    /** Whether the document a step names exists. */
    boolean exist(TakeStep step) {
        Long in = step.inboundId();
        Long out = step.outboundId();
        return (in == null || !inbound.options(List.of(in)).isEmpty())
                && (out == null || !outbound.options(List.of(out)).isEmpty());
    }

    private static @Nullable Long number(DraftStep step) {
        return step.step().inboundId() != null ? step.step().inboundId() : step.step().outboundId();
    }
}
