package vn.khcn.portal.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office to choose as signer or to name.
 *
 * @param authority lines above a signature, last the office itself ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"); empty if it does not sign
 * @param holders   accounts that may act as this office today, by appointment or by delegation
 */
public record OfficeOption(long id, String code, String title, @Nullable Long unitId, List<String> authority,
        Set<Long> holders) {
    public OfficeOption {
        authority = List.copyOf(authority);
        holders = Set.copyOf(holders);
    }

    public boolean heldBy(long accountId) {
        return holders.contains(accountId);
    }
}
