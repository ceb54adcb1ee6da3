/** What a field may point at: master data, documents, records of other registers; one way to find and to name them. */
@NullMarked
@NamedInterface("references")
package vn.khcn.portal.registers.references;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
