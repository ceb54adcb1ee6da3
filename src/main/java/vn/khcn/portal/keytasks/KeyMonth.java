package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a target stands at the end of a month. @param done null for months to come */
public record KeyMonth(int month, BigDecimal planned, @Nullable BigDecimal done) {}
