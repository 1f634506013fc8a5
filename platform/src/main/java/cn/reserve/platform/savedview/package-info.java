/**
 * Saved views: a list's filters and order under a name, kept per person in the service whose list it is.
 *
 * <ul>
 *   <li>A view is its owner's; shared, everybody of the organisation to which the owner belonged when sharing it sees and uses it, and only
 *       the owner changes it. It is shared as long as the owner is there: who comes back with another organisation finds it unshared, and who
 *       has not looked at a list for 90 days shares nothing until then. What is somebody else's and not shared with the caller is 404, and so is changing a colleague's.
 *   <li>Its filters are the list's query parameters as the web app has them in its address, never its page. The service keeps them and does
 *       not judge them: the list does, whenever it is asked, and it scopes its rows by who asks.
 *   <li>One view of a list may be the one that a person begins with, an own or a shared one; when it is removed or no longer shared, there
 *       is none.
 *   <li>At most 50 views of a list per person (409 {@code saved-view.too-many}), names differ (409 {@code saved-view.exists}); sharing
 *       needs an organisation (409 {@code saved-view.no-organisation}).
 *   <li>For people who work with lists; machines and applicants have none.
 * </ul>
 */
@NullMarked
package cn.reserve.platform.savedview;

import org.jspecify.annotations.NullMarked;
