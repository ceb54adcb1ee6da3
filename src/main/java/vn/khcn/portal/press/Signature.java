package vn.khcn.portal.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs: the authority chain, one line each, last the office itself ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC").
 *
 * @param name signer's name, null while it is not known
 */
public record Signature(List<String> authority, @Nullable String name) {
    public Signature {
        authority = List.copyOf(authority);
    }
}
