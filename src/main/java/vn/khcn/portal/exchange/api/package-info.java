/** The addresses of the interface, version 1; openapi.yaml describes them and a test holds it against them. */
@NullMarked
package vn.khcn.portal.exchange.api;

import org.jspecify.annotations.NullMarked;
