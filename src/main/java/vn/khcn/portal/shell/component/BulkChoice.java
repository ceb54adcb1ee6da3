package vn.khcn.portal.shell.component;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A change that many records can have in common: a value, the unit that keeps them, something that happened.
 *
 * @param key    names its draft
 * @param label  as it is offered
 * @param form   what is asked about it, not opened yet
 * @param change what was answered
 * @param <C>    a change
 */
public record BulkChoice<C>(String key, String label, Supplier<RegisterForm<FormValues>> form,
        Function<FormValues, C> change) {}
