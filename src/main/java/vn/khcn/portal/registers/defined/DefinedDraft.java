package vn.khcn.portal.registers.defined;

import java.util.Set;

/** A description under work. @param keepers units that will keep the register; none means every unit */
public record DefinedDraft(DefinedForm form, Set<Long> keepers) {
    public DefinedDraft {
        keepers = Set.copyOf(keepers);
    }
}
