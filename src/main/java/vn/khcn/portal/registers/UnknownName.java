package vn.khcn.portal.registers;

import java.util.List;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.registers.references.ReferenceOption;

/**
 * A name in a file that the master data do not have.
 *
 * @param target what the field points at: {@code catalog:PARTY}
 * @param name   as typed
 * @param near   entries it may mean
 * @param addable false where only things there are can be pointed at
 * @param rows   how many rows carry it
 */
public record UnknownName(String target, String name, List<ReferenceOption> near, boolean addable, int rows) {
    public UnknownName {
        near = List.copyOf(near);
    }

    public String key() {
        return key(target, name);
    }

    static String key(String target, String name) {
        return target + " " + CleanText.folded(CleanText.line(name));
    }
}
