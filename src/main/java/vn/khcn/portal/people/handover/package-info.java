/** What rooms that hold open work offer to whoever moves it: from a unit to others, from a person to others. */
@NullMarked
@NamedInterface("handover")
package vn.khcn.portal.people.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
