/** The web app's files, its entry page for every address a person may open, and the page of API documentation. */
@NullMarked
package cn.reserve.gateway.pages;

import org.jspecify.annotations.NullMarked;
