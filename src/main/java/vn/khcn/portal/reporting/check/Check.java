package vn.khcn.portal.reporting.check;

import java.util.List;
import java.util.stream.Stream;
import vn.khcn.portal.press.Block;

/** One rule about a compiled report. */
interface Check {
    /** Stable name: {@code announced-count}. */
    String code();

    Severity severity();

    Stream<Finding> find(Checked report);

    /** A finding of this check at a block; {@code what} tells it apart from others at the same block. */
    default Finding at(Block block, String what, Object... arguments) {
        return said(block, what, "reporting.check." + code(), arguments);
    }

    /** The same in other words. @param key translation */
    default Finding said(Block block, String what, String key, Object... arguments) {
        return new Finding(code() + "@" + block.id() + "@" + what, code(), severity(), block.section(), block.id(), key,
                List.of(arguments), null);
    }
}
