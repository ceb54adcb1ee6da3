package vn.khcn.portal.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of a new client.
 *
 * @param name    the system and who answers for it
 * @param validTo last day, null for no end
 */
public record ClientForm(String name, @Nullable LocalDate validFrom, @Nullable LocalDate validTo) {}
