<?php
// Sets WordPress up as its own install page does: tables, the administrator, then an article to reply to.
// Called with the options of the test as JSON.

[$_, $folder, $json] = $argv;
$given = json_decode($json, true);
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($given['url'], PHP_URL_HOST) . ':' . parse_url($given['url'], PHP_URL_PORT);
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_true');
wp_install('Harbour News', 'editor', 'editor@harbour.example', true, '', 'a password for tests');
foreach ($given['options'] as $name => $value) {
    update_option($name, $value);
}
$post = wp_insert_post([
    'post_title' => 'Counting copper',
    'post_name' => 'copper',
    'post_content' => 'The harbour office counts every crate.',
    'post_status' => 'publish',
    'comment_status' => 'open',
]);
echo json_encode(['post' => $post]);
