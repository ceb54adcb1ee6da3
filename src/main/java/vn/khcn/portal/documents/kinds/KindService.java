package vn.khcn.portal.documents.kinds;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import vn.khcn.portal.kernel.BusinessRule;

/** The kinds of documents, in the order of the office. */
@Service
@Transactional(readOnly = true)
public class KindService {
    /** They come with the portal's version; nobody changes them while it runs. */
    private final SingletonSupplier<List<KindOption>> known;

    KindService(DocumentKinds kinds) {
        known = SingletonSupplier
                .of(() -> kinds.findAllByOrderBySortOrder().stream().map(DocumentKind::option).toList());
    }

    public List<KindOption> all() {
        return known.obtain();
    }

    public Map<String, KindOption> byCode() {
        return all().stream().collect(Collectors.toMap(KindOption::code, Function.identity()));
    }

    /** @throws BusinessRule if there is no such kind */
    public KindOption get(String code) {
        return all().stream().filter(k -> k.code().equals(code)).findFirst()
                .orElseThrow(() -> BusinessRule.at("kind", "documents.rule.kindUnknown", code));
    }
}
