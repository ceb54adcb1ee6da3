package vn.khcn.portal.documents.kinds;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;

/** The kinds of documents, in the order of the office. */
@Service
@Transactional(readOnly = true)
public class KindService {
    private final DocumentKinds kinds;

    KindService(DocumentKinds kinds) {
        this.kinds = kinds;
    }

    public List<KindOption> all() {
        return kinds.findAllByOrderBySortOrder().stream().map(DocumentKind::option).toList();
    }

    public Map<String, KindOption> byCode() {
        return all().stream().collect(Collectors.toMap(KindOption::code, Function.identity()));
    }

    /** @throws BusinessRule if there is no such kind */
    public KindOption get(String code) {
        return kinds.findById(code).map(DocumentKind::option)
                .orElseThrow(() -> BusinessRule.at("kind", "documents.rule.kindUnknown", code));
    }
}
