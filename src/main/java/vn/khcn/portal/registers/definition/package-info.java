/** How a register is described: fields, life cycle, events, measures; plain words without Spring or a database. */
@NullMarked
@NamedInterface("definition")
package vn.khcn.portal.registers.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
