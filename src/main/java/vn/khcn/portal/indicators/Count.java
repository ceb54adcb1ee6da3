package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a counting came to: the number, the facts it counts and the opening balance it starts from. */
record Count(BigDecimal number, List<Fact> facts, @Nullable OpeningBalance opening) {}
