package vn.khcn.portal.registers.ui;

import java.util.function.Function;
import java.util.function.Supplier;
import vn.khcn.portal.registers.BulkChange;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.RegisterForm;

/**
 * A change that many records can have in common: a value, the unit that keeps them, something that happened.
 *
 * @param key    names its draft
 * @param label  as it is offered
 * @param form   what is asked about it, not opened yet
 * @param change what was answered
 */
record BulkChoice(String key, String label, Supplier<RegisterForm<FormValues>> form,
        Function<FormValues, BulkChange> change) {}
