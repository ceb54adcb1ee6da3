package vn.khcn.portal.registers.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundService;

/** Documents issued and received: {@code document}. Their numbers never meet, since all records share one run of numbers. */
@Component
class DocumentReferences implements ReferenceSource {
    private static final int LOOKED_AT = 20;
    private final OutboundService outbound;
    private final InboundService inbound;

    DocumentReferences(OutboundService outbound, InboundService inbound) {
        this.outbound = outbound;
        this.inbound = inbound;
    }

    @Override
    public String code() {
        return "document";
    }

    @Override
    public List<ReferenceOption> find(String which, String text, int limit) {
        List<ReferenceOption> found = new ArrayList<>();
        outbound.find(text).forEach(o -> found.add(new ReferenceOption(o.id(), o.reference().toString())));
        inbound.find(text).forEach(i -> found.add(new ReferenceOption(i.id(), i.cited())));
        return found.stream().limit(limit).toList();
    }

    @Override
    public Optional<ReferenceOption> called(String which, String name) {
        // Found by its number and symbol; the whole citation is only how it is written.
        return Stream.concat(Stream.of(name), Stream.of(name.split("\\s+")).filter(word -> word.contains("/")))
                .flatMap(sought -> find(which, sought, LOOKED_AT).stream())
                .filter(o -> o.name().equalsIgnoreCase(name.strip())).findFirst();
    }

    @Override
    public Map<Long, String> names(String which, Collection<Long> ids) {
        Map<Long, String> names = new HashMap<>();
        outbound.options(ids).forEach(o -> names.put(o.id(), o.reference().toString()));
        inbound.options(ids).forEach(i -> names.put(i.id(), i.cited()));
        return names;
    }
}
