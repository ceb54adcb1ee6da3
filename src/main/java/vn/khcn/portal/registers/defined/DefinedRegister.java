package vn.khcn.portal.registers.defined;

/** A department's own register as it is stored. */
public record DefinedRegister(String code, int version, DefinedForm form) {}
