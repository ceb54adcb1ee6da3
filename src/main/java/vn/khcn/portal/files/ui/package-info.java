/** The panel of attachments that other rooms put beside their records. */
@NullMarked
@NamedInterface("ui")
package vn.khcn.portal.files.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
