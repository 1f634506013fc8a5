/** Corrections to the generated OpenAPI document, so that clients' types are as strict as the code is. */
@NullMarked
package cn.reserve.financing.description;

import org.jspecify.annotations.NullMarked;
