package vn.khcn.portal.registers.defined;

import org.jspecify.annotations.Nullable;

/**
 * A department's own register as it is stored.
 *
 * @param form  the description in force
 * @param draft a changed one that is not in force yet
 */
public record DefinedRegister(String code, int version, DefinedForm form, @Nullable DefinedDraft draft) {}
