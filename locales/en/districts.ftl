### Districts.

districts-title = Districts
districts-intro = Integration succeeds where people live. Here you can see what is happening in each district.
districts-map-title = Map of the districts of { $city }
districts-map-description = Each area is a district and leads to its page. The same districts are also listed on the page “Districts”.
districts-none = No districts have been entered here yet.
