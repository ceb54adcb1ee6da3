package vn.khcn.portal.forms;

import java.time.Instant;
import vn.khcn.portal.forms.definition.FormDefinition;

/** A version of a form as it was published. */
public record PublishedForm(int number, FormDefinition form, Instant at, String by) {}
